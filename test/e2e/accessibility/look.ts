import type { Page } from "playwright-core";

/** What is wrong on a page, one line each; each function runs in the page. */

/** Elements that can be pressed or filled in, in sight. */
const WALKABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary";

/** What Tab comes by, in its order, and what is wrong with it on the way. */
export async function walkByTab(page: Page): Promise<{ reached: string[]; wrong: Record<string, string[]> }> {
  const wrong: Record<string, string[]> = { "focus-is-seen": [], "focus-is-not-covered": [] };
  const reached: string[] = [];
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    // Tab goes on from where the focus was last, so it is put before everything, also where a page begins in its form.
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    start.remove();
    for (const element of document.querySelectorAll("[data-walk]")) element.removeAttribute("data-walk");
  });
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(async (step) => {
      // What has the focus is scrolled into sight before the next picture is drawn.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const element = document.activeElement;
      if (!element || element === document.body) return "outside";
      const before = element.getAttribute("data-walk");
      // A field for a date is several stops in one.
      if (before !== null) return Number(before) < step - 8 || Number(before) > step ? "again" : "inside";
      element.setAttribute("data-walk", String(step));
      const name = `${element.localName} “${(element.textContent || element.getAttribute("name") || "").trim().slice(0, 40)}”`;
      const own = getComputedStyle(element);
      // A radio button or box that the design hides shows its focus beside itself.
      const seen = [element, element.parentElement, element.nextElementSibling].some((one) => {
        if (!one) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
        return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
      });
      const box = element.getBoundingClientRect();
      // Of what is larger than the window, the part that is in it.
      const [left, top] = [Math.max(box.left, 0), Math.max(box.top, 0)];
      const [right, bottom] = [Math.min(box.right, innerWidth), Math.min(box.bottom, innerHeight)];
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [left + (right - left) * x, top + (bottom - top) * y]),
      );
      const inSight = points.some(([x = -1, y = -1]) => {
        const top = document.elementFromPoint(x, y);
        return top !== null && (element.contains(top) || top.contains(element));
      });
      return {
        name,
        seen: seen && own.visibility !== "hidden",
        inSight,
      };
    }, step);
    if (at === "again") break;
    if (at === "outside" || at === "inside") continue;
    reached.push(at.name);
    if (!at.seen) wrong["focus-is-seen"]?.push(at.name);
    if (!at.inSight) wrong["focus-is-not-covered"]?.push(at.name);
  }
  const missed = await page.evaluate((walkable) => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    return (
      [...document.querySelectorAll(walkable)]
        .filter(
          (element) =>
            isShown(element) &&
            !element.hasAttribute("data-walk") &&
            !element.matches(":disabled, [tabindex='-1']"),
        )
        // Of radio buttons with one name Tab comes by one, and the arrows by the others.
        .filter((element) => !(element instanceof HTMLInputElement && element.type === "radio"))
        .map(
          (element) =>
            `${element.localName} “${(element.textContent ?? "").trim().slice(0, 40)}” is not reached`,
        )
    );
  }, WALKABLE);
  wrong["all-by-tab"] = missed;
  wrong["tab-order"] = await page.evaluate(() => {
    const walked = [...document.querySelectorAll("[data-walk]")];
    const steps = walked.map((element) => Number(element.getAttribute("data-walk")));
    const isInOrder = steps.every((step, n) => n === 0 || step > (steps[n - 1] ?? 0));
    return isInOrder ? [] : ["not in the order of the page"];
  });
  return { reached, wrong };
}

/** What does not fit: the page that is wider than its window, and text that is cut off. */
export const whatDoesNotFit = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth + 1 ? [`${scrollWidth - clientWidth} px too wide`] : [];
    const cut = [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const hides = (way: string) => way === "hidden" || way === "clip";
        if (
          element.closest(".ll-hidden, [hidden], svg") ||
          element.clientHeight <= 1 ||
          !element.textContent?.trim()
        )
          return false;
        return (
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 2) ||
          ((hides(overflowX) || textOverflow === "ellipsis") && element.scrollWidth > element.clientWidth + 2)
        );
      })
      .map(
        (element) =>
          `cut off: ${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`,
      );
    return [...wide, ...cut];
  });

/** Edges of fields and buttons that stand out less than three to one from what is behind them. */
export const faintEdges = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const rgba = (colour: string): number[] => {
      if (!canvas) return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r = 0, g = 0, b = 0]: number[]) => {
      const part = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const contrast = (one: number[], other: number[]) => {
      const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): number[] => {
      for (let at = element; at; at = at.parentElement) {
        const colour = rgba(getComputedStyle(at).backgroundColor);
        if ((colour[3] ?? 0) > 250) return colour;
      }
      return rgba(
        getComputedStyle(document.documentElement).colorScheme.includes("dark") &&
          matchMedia("(prefers-color-scheme: dark)").matches
          ? "#121212"
          : "white",
      );
    };
    return [...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
      .filter(
        (element) =>
          element.checkVisibility() && element.getClientRects().length > 0 && !element.matches(":disabled"),
      )
      .filter((element) => {
        const { borderBottomColor, borderBottomWidth, backgroundColor, appearance } =
          getComputedStyle(element);
        // What the browser draws itself is the browser's.
        if (appearance === "auto" && element.matches("[type=checkbox], [type=radio], [type=file]"))
          return false;
        const page = behind(element.parentElement);
        const edge = Number.parseFloat(borderBottomWidth) > 0 ? contrast(rgba(borderBottomColor), page) : 1;
        const fill = rgba(backgroundColor);
        return Math.max(edge, (fill[3] ?? 0) > 250 ? contrast(fill, page) : 1) < 3;
      })
      .map((element) => `${element.localName}[name=${element.getAttribute("name")}] stands out too little`);
  });
