export const action = {};
