const organ = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) /u;

/** Whether a body acts in the name of the committee above it: `Ban Thường vụ Tỉnh ủy …`, `Thường trực HĐND …`. */
export const isStandingOrgan = (name: string): boolean => organ.test(name);
