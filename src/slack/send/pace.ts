/**
 * What a workspace takes in all its channels together: “several hundred messages per minute”, and no bursts. So 240 in a
 * minute at most. That of one channel, one a second, is kept by the delivery as well.
 * https://docs.slack.dev/apis/web-api/rate-limits#posting-messages
 */
export const PER_WORKSPACE = { everyMs: 255, burst: 4 } as const;
