const A_YEAR = "max-age=31536000";

/** The header by which a browser that came by https never comes without it again; none where the address is not https. */
export const strictTransport = (baseUrl: string): Record<string, string> =>
  baseUrl.startsWith("https:") ? { "Strict-Transport-Security": A_YEAR } : {};
