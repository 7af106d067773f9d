package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences about several assets: what is the same for all is said once, what differs with the names of its assets. */
final class SharedSentences {

    private SharedSentences() {}

    /**
     * @param bySymbol the sentences of each asset, in the order in which they are said
     */
    static List<String> of(Map<String, List<String>> bySymbol, Words words) {
        Map<String, List<String>> symbolsBySentence = new LinkedHashMap<>();
        int most = bySymbol.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < most; i++) {
            for (Map.Entry<String, List<String>> asset : bySymbol.entrySet()) {
                if (i < asset.getValue().size()) {
                    symbolsBySentence
                            .computeIfAbsent(asset.getValue().get(i), sentence -> new ArrayList<>())
                            .add(asset.getKey());
                }
            }
        }
        return symbolsBySentence.entrySet().stream()
                .map(sentence -> sentence.getValue().size() == bySymbol.size()
                        ? sentence.getKey()
                        : words.text("policy.of", words.list(sentence.getValue()), sentence.getKey()))
                .toList();
    }
}
