const FONT = "font-family:Calibri,'Segoe UI',Arial,sans-serif";
const BUTTON =
  "display:inline-block;padding:10px 16px;margin:4px 4px 4px 0;border-radius:4px;text-decoration:none;border:1px solid #1a4f8b";

/**
 * How an e-mail looks, element by element: mail programs throw style sheets away. Buttons are large enough for a thumb.
 * Letters have a colour only on a ground of their own: a program that is set to dark shows the rest on black.
 */
export const STYLE = {
  body: `margin:0;padding:0;${FONT};font-size:16px;line-height:1.5`,
  page: "max-width:640px;margin:0 auto;padding:16px",
  title: "font-size:22px;line-height:1.3;margin:0 0 16px",
  heading: "font-size:18px;line-height:1.3;margin:24px 0 8px",
  text: "margin:0 0 12px;white-space:pre-line",
  small: "margin:0 0 8px;font-size:14px",
  facts: "margin:0 0 12px",
  label: "font-weight:bold;margin:8px 0 0",
  value: "margin:0",
  notice: "margin:0 0 12px;padding:8px 12px;border-left:4px solid #1a4f8b",
  list: "margin:0 0 12px;padding-left:24px",
  item: "margin:0 0 8px",
  detail: "font-size:14px",
  links: "margin:8px 0 12px",
  button: `${BUTTON};color:#1a4f8b;background:#ffffff`,
  firstButton: `${BUTTON};color:#ffffff;background:#1a4f8b`,
  picture: "display:block;max-width:100%;height:auto;margin:0 0 8px",
  foot: "margin:32px 0 0;padding:12px 0 0;border-top:1px solid #767676",
};
