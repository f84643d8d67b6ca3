package recognition.local;

import java.util.Collection;
import java.util.List;
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
              button { font: inherit; padding: .2rem .8rem; white-space: nowrap } pre { white-space: pre-wrap; background: #f3f2f1; padding: 1rem } .zh { color: #505a5f }
            </style>
            <h1>%1$s</h1>
            %2$s
            </html>
            """;

    private static final String CONSOLE = """
            <p><a href="/">portal · 门户</a> · <a href="/local/mail">mails · 邮件</a> · <a href="/v1/health">health · 运行状况</a></p>
            <h2>Clock · 时钟</h2>
            <p><output id="time">%s</output>
              <button data-clock='{"advance":"PT1H"}'>+1 h</button> <button data-clock='{"advance":"P1D"}'>+1 d</button>
              <button data-clock='{"advance":"P7D"}'>+7 d</button> <button data-clock='{"now":"real"}'>real time · 实时</button></p>
            <h2>Accounts · 账户</h2>
            <p>On a command line · 命令行: <code>TOKEN=$(curl -s http://127.0.0.1:8080/local/sign-in/officer)</code></p>
            <table>%s</table>
            <h2>Run a function · 运行函数</h2>
            <p><select id="job">%s</select> <button id="run">run · 运行</button></p><pre id="said" role="status"></pre>
            <script>
              document.querySelector("code").textContent = `TOKEN=$(curl -s ${location.origin}/local/sign-in/officer)`;
              const say = (text) => { document.getElementById("said").textContent = text; };
              document.addEventListener("click", async ({ target }) => {
                if (target.dataset.account) {
                  const token = await (await fetch("/local/sign-in/" + target.dataset.account)).text();
                  await navigator.clipboard.writeText(token);
                  say(token);
                } else if (target.dataset.clock) {
                  const answer = await (await fetch("/local/clock", { method: "PUT", body: target.dataset.clock })).json();
                  document.getElementById("time").textContent = answer.now;
                  say("ran · 已运行: " + answer.ran.join(", "));
                } else if (target.id === "run") {
                  const answer = await fetch("/local/run/" + document.getElementById("job").value, { method: "POST" });
                  say(answer.status + " " + await answer.text());
                }
              });
            </script>
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

    /** The console's first page. */
    static String console(Collection<Account> accounts, Collection<String> functions, String time) {
        var people = accounts.stream()
                .map(account -> """
                        <tr><td>%s · %s<td><span class="zh">%s</span> %s
                        <td><button data-account="%s">copy token · 复制令牌</button>
                        """.formatted(account.nameEn(), account.nameZh(), account.comesTo().get("zh"),
                        account.comesTo().get("en"),
                        account.id()))
                .collect(Collectors.joining());
        var jobs = functions.stream().map("<option>%s"::formatted).collect(Collectors.joining());
        return page("Local cloud · 本机云", CONSOLE.formatted(time, people, jobs));
    }

    /** Every mail, with links to click. */
    static String mails(List<Mail> mails) {
        var shown = mails.stream().map(mail -> "<h2>%s</h2><p>%s → %s, %s</p>%s".formatted(escaped(mail.subject()),
                escaped(mail.from()), escaped(String.join(", ", mail.to())), mail.receivedAt(),
                mail.text().isEmpty() ? frame(mail.html()) : "<pre>" + linked(escaped(mail.text())) + "</pre>"))
                .collect(Collectors.joining());
        return page("Mails · 邮件", "<p><a href=\"/local\">← local cloud · 本机云</a></p>"
                + (mails.isEmpty() ? "<p>None yet. 暂无邮件。</p>" : shown));
    }

    private static String frame(String html) {
        return "<iframe sandbox=\"allow-popups\" width=\"100%%\" height=\"400\" srcdoc=\"%s\"></iframe>"
                .formatted(escaped(html));
    }

    private static String linked(String text) {
        return text.replaceAll("https?://[^\\s<>\"]+", "<a href=\"$0\" rel=\"noreferrer\">$0</a>");
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
