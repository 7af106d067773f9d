import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Compiles every JRXML below the first folder twice into the same folder below the second: Name.jasper for A4, as it is
 * drawn, and Name-letter.jasper, with the same columns between other margins.
 */
class CompileReports {

    private static final int LETTER_SHORT = 612;
    private static final int LETTER_LONG = 792;

    public static void main(String[] args) throws Exception {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        for (Path source : sources(from)) {
            String name = from.relativize(source).toString().replaceFirst("\\.jrxml$", "");
            Path a4 = to.resolve(name + ".jasper");
            Path letter = to.resolve(name + "-letter.jasper");
            if (isNewer(source, a4) || isNewer(source, letter)) {
                Files.createDirectories(a4.getParent());
                JasperDesign design = JRXmlLoader.load(source.toString());
                JasperCompileManager.compileReportToFile(design, a4.toString());
                JasperCompileManager.compileReportToFile(onLetter(design), letter.toString());
            }
        }
    }

    private static List<Path> sources(Path from) throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (var files = Files.walk(from)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
        }
    }

    private static boolean isNewer(Path source, Path target) throws IOException {
        return !Files.exists(target)
                || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(target)) >= 0;
    }

    private static JasperDesign onLetter(JasperDesign design) {
        boolean upright = design.getPageWidth() < design.getPageHeight();
        design.setPageWidth(upright ? LETTER_SHORT : LETTER_LONG);
        design.setPageHeight(upright ? LETTER_LONG : LETTER_SHORT);
        int beside = design.getPageWidth() - design.getColumnWidth();
        design.setLeftMargin(beside / 2);
        design.setRightMargin(beside - beside / 2);
        return design;
    }
}
