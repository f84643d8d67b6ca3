package recognition.local;

import java.util.Collection;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The local cloud's own pages. */
final class Pages {
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%1$s</title>
            <style>
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c }
              table { border-collapse: collapse; width: 100%% } td, th { text-align: left; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #b1b4b6 }
              button { font: inherit; padding: .2rem .8rem } pre { white-space: pre-wrap; background: #f3f2f1; padding: 1rem } .zh { color: #505a5f }
            </style>
            <h1>%1$s</h1>
            %2$s
            </html>
            """;

    private Pages() {}

    /** The page of the issuer on which one chooses whom to be. It posts back to the address it stands at. */
    static String signIn(Collection<Account> accounts) {
        var rows = accounts.stream().map(account -> """
                <tr><td><form method="post">
                  <input type="hidden" name="username" value="%s"><input type="hidden" name="claims" value="%s">
                  <button>%s · %s</button></form>
                <td>%s<br><span class="zh">%s</span><td><code>%s</code>
                """.formatted(account.id(), escaped(json(account.claims())), account.nameEn(), account.nameZh(),
                account.comesTo().get("en"), account.comesTo().get("zh"), account.id())).collect(Collectors.joining());
        return page("Sign in · 登录", "<p>Sample accounts of the local cloud. 本机示例账户。</p><table>" + rows + "</table>");
    }

    static String page(String title, String body) {
        return FRAME.formatted(title, body);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
