import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServer, type Server } from "node:tls";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lookAtAddress } from "../../src/start/look-at-address.ts";
import { missing, programAt } from "../operate/program.ts";

const cannot = missing("openssl");
let home: string;
let server: Server;
let url: string;
let certificate: string;
beforeAll(async () => {
  if (cannot) return;
  home = mkdtempSync(path.join(tmpdir(), "leerlus-certificate-"));
  const [key, cert] = [path.join(home, "key.pem"), path.join(home, "cert.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "60", ...names];
  execFileSync(programAt("openssl") ?? "", [...made, "-keyout", key, "-out", cert], { stdio: "ignore" });
  certificate = readFileSync(cert, "utf8");
  server = createServer({ key: readFileSync(key), cert: certificate }, (socket) => socket.destroy());
  server.on("tlsClientError", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  url = `https://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.close();
  if (home) rmSync(home, { recursive: true });
});

const now = Temporal.Now.instant();
const later = (days: number) => now.add({ hours: 24 * days });

it.skipIf(cannot)(
  "a certificate of BASE_URL is well, needs to be renewed soon, or has to be now",
  async () => {
    const look = (at: Temporal.Instant) => lookAtAddress(url, at, [certificate]);
    expect(await look(now)).toMatchObject([
      { well: true, text: expect.stringMatching(/has a certificate until 20\d\d-/) },
    ]);
    const renew = expect.stringContaining("renew it where HTTPS ends");
    expect(await look(later(50))).toMatchObject([{ well: false, attention: true, text: renew }]);
    expect(await look(later(61))).toMatchObject([{ well: false, attention: false, text: renew }]);
  },
);

it.skipIf(cannot)(
  "an address that is not to be trusted, or not to be reached, is told by its code",
  async () => {
    const [untrusted] = await lookAtAddress(url, now);
    expect(untrusted?.text).toContain("(DEPTH_ZERO_SELF_SIGNED_CERT): look at the reverse proxy");
    const [gone] = await lookAtAddress("https://localhost:1", now);
    expect(gone).toMatchObject({
      well: false,
      attention: true,
      text: expect.stringContaining("(ECONNREFUSED)"),
    });
  },
);

it("is not looked at where there is no https", async () => {
  expect(await lookAtAddress("http://localhost:3978", now)).toEqual([]);
  expect(await lookAtAddress(undefined, now)).toEqual([]);
});
