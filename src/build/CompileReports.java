import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles every JRXML below the first folder into a .jasper of the same relative name below the second. */
class CompileReports {

    public static void main(String[] args) throws Exception {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        for (Path source : sources(from)) {
            String relative = from.relativize(source).toString().replaceFirst("\\.jrxml$", ".jasper");
            compile(source, to.resolve(relative));
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

    private static void compile(Path source, Path target) throws Exception {
        if (Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(source)) > 0) {
            return;
        }
        Files.createDirectories(target.getParent());
        JasperCompileManager.compileReportToFile(source.toString(), target.toString());
    }
}
