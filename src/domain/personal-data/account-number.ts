const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu;

/** Whether a text made by `normalText` has the number of a bank account whose check digits are right (ISO 13616). */
export function hasAccountNumber(text: string): boolean {
  return [...text.matchAll(IBAN)].some(([found]) => {
    const whole = found.replaceAll(" ", "").toUpperCase();
    // Words behind it may look like a part of it; a Dutch number has eighteen signs.
    return isAccount(whole.startsWith("NL") ? whole.slice(0, 18) : whole);
  });
}

function isAccount(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    for (const digit of /[0-9]/.test(sign) ? sign : String(sign.charCodeAt(0) - 55))
      rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
