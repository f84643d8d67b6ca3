// What Lambda's own client for Node does for one invocation, without its dependencies.
const http = require("node:http");

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(":");
const agent = new http.Agent({ keepAlive: true });
const send = (method, path, body) =>
  new Promise((resolve, reject) => {
    const request = http.request({ host, port, method, path: `/2018-06-01/runtime/${path}`, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve({ headers: response.headers, text }));
    });
    request.on("error", reject);
    request.end(body);
  });

(async () => {
  const { handler } = require(`${process.env.LAMBDA_TASK_ROOT}/index.js`);
  for (;;) {
    const { headers, text } = await send("GET", "invocation/next");
    const answer = await handler(JSON.parse(text), {});
    await send("POST", `invocation/${headers["lambda-runtime-aws-request-id"]}/response`, JSON.stringify(answer));
  }
})();
