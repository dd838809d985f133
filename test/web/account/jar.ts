/** A browser without a screen that goes from site to site: it keeps the cookies of each and follows where it is sent. */
export class Jar {
  readonly #cookies = new Map<string, Map<string, string>>();

  /**
   * Opens an address and follows where it leads.
   * @param until stops before an address that has this in it
   */
  async go(address: string, until?: string): Promise<{ status: number; text: string; url: string }> {
    let url = new URL(address);
    for (let steps = 0; steps < 20; steps += 1) {
      const response = await this.#ask(url, { method: "GET" });
      const to = response.headers.get("location");
      if (to === null) return { status: response.status, text: await response.text(), url: url.href };
      url = new URL(to, url);
      if (until !== undefined && url.href.includes(until)) return { status: 0, text: "", url: url.href };
    }
    throw new Error("sent around for ever");
  }

  /** Presses a button that sends a form, and follows where that leads. */
  async press(address: string): Promise<{ status: number; text: string; url: string }> {
    const response = await this.#ask(new URL(address), { method: "POST" });
    const to = response.headers.get("location");
    if (to !== null) return await this.go(new URL(to, address).href);
    return { status: response.status, text: await response.text(), url: address };
  }

  /** What it keeps of a site, to be brought along again. */
  cookiesOf(address: string): Map<string, string> {
    const { host } = new URL(address);
    const kept = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, kept);
    return kept;
  }

  async #ask(url: URL, options: RequestInit): Promise<Response> {
    const kept = this.cookiesOf(url.href);
    const cookie = [...kept].map((pair) => pair.join("=")).join("; ");
    const headers = { cookie, "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0" };
    const response = await fetch(url, { ...options, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split(/=(.*)/s);
      if (value === "") kept.delete(name);
      else kept.set(name, value);
    }
    return response;
  }
}
