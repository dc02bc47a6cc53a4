// Neo4j Community in a process that ends when its parent does: the parent holds the other end of
// standard input, and its end of file, however the parent died, stops the server cleanly.
//
// Run from source: java [options] -cp 'lib/*' TiedNeo4j.java HOME
// The first line of standard input is the initial password, empty where one is already set.
// With more arguments, what neo4j-admin makes of them on that home, tied to the parent as well.

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.server.CommunityEntryPoint;

public class TiedNeo4j {
    /** A stop that takes longer than this hangs; the store recovers from its log at the next start. */
    private static final long STOP_WITHIN_MILLISECONDS = 20_000;

    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Path configuration = home.resolve("conf");

        String password = readLine(System.in);
        if (!password.isEmpty()) {
            var context = new ExecutionContext(home, configuration);
            int status = AdminTool.execute(context, "dbms", "set-initial-password", password);
            if (status != 0) {
                System.exit(status);
            }
        }

        var tie = new Thread(TiedNeo4j::stopWithParent, "tie to parent");
        tie.setDaemon(true);
        tie.start();

        if (arguments.length > 1) {
            var work = Arrays.copyOfRange(arguments, 1, arguments.length);
            System.exit(AdminTool.execute(new ExecutionContext(home, configuration), work));
        }
        CommunityEntryPoint.main(new String[] {"--home-dir=" + home, "--config-dir=" + configuration});
    }

    private static void stopWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said after the password; only the end matters.
            }
        } catch (IOException closed) {
            // As good as the end of file.
        }
        var guard = new Thread(TiedNeo4j::haltLate, "guard of the stop");
        guard.setDaemon(true);
        guard.start();
        System.exit(0);
    }

    private static void haltLate() {
        try {
            Thread.sleep(STOP_WITHIN_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static String readLine(InputStream input) throws IOException {
        var line = new java.io.ByteArrayOutputStream();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
