package org.ballast.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Where Java says a sentence, and with how many arguments: those of {@code JournalSentence.NO_ENTRY.with(…)}, or what stands
 * after the constant in {@code new Refusal(code, JournalSentence.NO_ENTRY, …)}. Read from the source, because class files do
 * not tell how long a list of arguments is.
 */
final class SentenceUses extends TreePathScanner<Void, Void> {

    /**
     * @param constant as {@code JournalSentence.NO_ENTRY}
     * @param composed whether an argument is put together from texts where it is used
     */
    record Use(String constant, int arguments, boolean composed, String file) {}

    /** As many arguments as the text has places for. */
    static final int ANY = -1;

    private final Set<String> enums;
    private final List<Use> found = new ArrayList<>();
    private String file = "";
    private String room = "";

    private SentenceUses(Set<String> enums) {
        this.enums = enums;
    }

    /**
     * @param enums simple names of those that hold sentences
     */
    static List<Use> in(Iterable<? extends JavaFileObject> sources, Set<String> enums) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        SentenceUses uses = new SentenceUses(enums);
        for (CompilationUnitTree unit : task.parse()) {
            uses.file = unit.getSourceFile().getName();
            uses.room = room(unit);
            uses.scan(unit, null);
        }
        return uses.found;
    }

    /** The message of a constraint names a sentence of its room; what stands in it is the constraint's bound, if it asks. */
    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
        for (ExpressionTree argument : annotation.getArguments()) {
            if (argument instanceof AssignmentTree set
                    && set.getVariable().toString().equals("message")
                    && set.getExpression() instanceof LiteralTree name) {
                found.add(new Use(room + "Sentence." + name.getValue(), ANY, false, file));
            }
        }
        return super.visitAnnotation(annotation, null);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
        if (enums.contains(select.getExpression().toString())) {
            List<? extends ExpressionTree> arguments = arguments(getCurrentPath());
            boolean composed = arguments.stream().anyMatch(SentenceUses::isComposed);
            found.add(new Use(select.toString(), arguments.size(), composed, file));
        }
        return super.visitMemberSelect(select, null);
    }

    private static String room(CompilationUnitTree unit) {
        String[] names = unit.getPackageName() == null
                ? new String[0]
                : unit.getPackageName().toString().split("\\.");
        return names.length < 3 ? "" : names[2].substring(0, 1).toUpperCase(Locale.ROOT) + names[2].substring(1);
    }

    private static List<? extends ExpressionTree> arguments(TreePath constant) {
        TreePath at = constant;
        while (at.getParentPath().getLeaf() instanceof ParenthesizedTree
                || at.getParentPath().getLeaf() instanceof ConditionalExpressionTree) {
            at = at.getParentPath();
        }
        Tree said = at.getLeaf();
        TreePath around = at.getParentPath();
        return switch (around.getLeaf()) {
            case MemberSelectTree with -> ofCall(around.getParentPath().getLeaf());
            case MethodInvocationTree call -> after(said, call.getArguments());
            case NewClassTree made -> after(said, made.getArguments());
            default -> List.of();
        };
    }

    private static List<? extends ExpressionTree> ofCall(Tree around) {
        return around instanceof MethodInvocationTree call ? call.getArguments() : List.of();
    }

    private static List<? extends ExpressionTree> after(Tree said, List<? extends ExpressionTree> arguments) {
        return arguments.subList(arguments.indexOf(said) + 1, arguments.size());
    }

    private static boolean isComposed(Tree argument) {
        return switch (argument) {
            case LiteralTree literal ->
                literal.getValue() instanceof String text && text.chars().anyMatch(Character::isLetter);
            case BinaryTree sum -> isComposed(sum.getLeftOperand()) || isComposed(sum.getRightOperand());
            case ParenthesizedTree inner -> isComposed(inner.getExpression());
            case ConditionalExpressionTree either ->
                isComposed(either.getTrueExpression()) || isComposed(either.getFalseExpression());
            default -> false;
        };
    }
}
