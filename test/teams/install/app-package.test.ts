import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";

const ROOT = path.join(import.meta.dirname, "../../..");
const clientId = "11111111-2222-4333-8444-555555555555";
const settings = { BASE_URL: "https://leerlus.example.org", TEAMS_CLIENT_ID: clientId };
const made: string[] = [];
afterAll(() => {
  for (const directory of made) rmSync(directory, { recursive: true });
});

/** Runs `leerlus manifest teams` as an administrator does. */
async function make(env: Record<string, string>, out = true) {
  const directory = mkdtempSync(path.join(tmpdir(), "leerlus-package-"));
  made.push(directory);
  const args = ["bin/leerlus.js", "manifest", "teams", ...(out ? ["--out", directory] : [])];
  const ended = await new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const options = { cwd: ROOT, env: { PATH: process.env.PATH, ...env } };
    const child = execFile(process.execPath, args, options, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
  const files = readdirSync(directory);
  const zip = files[0] === undefined ? undefined : readFileSync(path.join(directory, files[0]));
  return { ...ended, files, zip };
}

/** Width, height and pixels (RGB or RGBA bytes) of a PNG without interlacing, and whether it can be transparent. */
function readPng(bytes: Uint8Array) {
  const png = Buffer.from(bytes);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = png[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  const raw = inflateSync(Buffer.concat(data));
  const line = width * channels;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const left = x < channels ? 0 : (pixels[y * line + x - channels] ?? 0);
      const up = y === 0 ? 0 : (pixels[(y - 1) * line + x] ?? 0);
      const corner = y === 0 || x < channels ? 0 : (pixels[(y - 1) * line + x - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      pixels[y * line + x] = (raw[y * (line + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, channels, pixels };
}

function paeth(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

describe("leerlus manifest teams", () => {
  it("writes a package with the manifest, its English words and two icons", async () => {
    const { code, err, files, zip } = await make(settings);
    expect([code, err, files]).toEqual([0, "", ["leerlus-teams.zip"]]);
    const inside = unzipSync(zip ?? new Uint8Array());
    expect(Object.keys(inside)).toEqual(["manifest.json", "en.json", "color.png", "outline.png"]);
    const manifest = JSON.parse(strFromU8(inside["manifest.json"] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ id: clientId, bots: [{ botId: clientId }] });
    for (const { file } of manifest.localizationInfo.additionalLanguages) {
      expect(Object.keys(inside)).toContain(file);
    }
    const icons = Object.values(manifest.icons as Record<string, string>);
    expect(Object.keys(inside)).toEqual(expect.arrayContaining(icons));
  });

  it("draws the icons as Teams wants them: in full colour, and in white on nothing", async () => {
    const { zip } = await make(settings);
    const inside = unzipSync(zip ?? new Uint8Array());
    const color = readPng(inside["color.png"] ?? new Uint8Array());
    expect([color.width, color.height]).toEqual([192, 192]);
    const outline = readPng(inside["outline.png"] ?? new Uint8Array());
    expect([outline.width, outline.height, outline.channels]).toEqual([32, 32, 4]);
    const pixels = Array.from({ length: 32 * 32 }, (_, at) => [
      ...outline.pixels.subarray(at * 4, at * 4 + 4),
    ]);
    const drawn = pixels.filter(([, , , alpha]) => (alpha ?? 0) > 0);
    expect(drawn.length).toBeGreaterThan(100);
    expect(drawn.length).toBeLessThan(32 * 32);
    expect(drawn.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).toBe(true);
  });

  it("is the same every time, wherever it is made", async () => {
    const here = await make({ ...settings, TZ: "Europe/Amsterdam" });
    const there = await make({ ...settings, TZ: "Pacific/Kiritimati" });
    expect(here.zip?.equals(there.zip ?? Buffer.alloc(0))).toBe(true);
  });

  it("needs no secret, and shows the manifest when no directory is named", async () => {
    const { code, out, files } = await make({ ...settings, TEAMS_TENANT_ID: "" }, false);
    expect([code, files]).toEqual([0, []]);
    expect(JSON.parse(out)).toMatchObject({ id: clientId });
  });

  it("says what is missing before Teams can use it", async () => {
    const { code, err } = await make({});
    expect(code).toBe(0);
    expect(err).toContain("BASE_URL");
    expect(err).toContain("TEAMS_CLIENT_ID");
    const wrong = await make({ ...settings, TEAMS_CLIENT_ID: "leerlus" });
    expect([wrong.code, wrong.files]).toEqual([78, []]);
    expect(wrong.err).toContain("TEAMS_CLIENT_ID");
  });
});
