// A browser and system as people call them, from what the browser says about itself.

const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "Mac"],
  [/Linux/, "Linux"],
];

export type Device = { readonly browser: string | undefined; readonly system: string | undefined };

/** For the person to recognise, never for a decision. */
export function deviceOf(userAgent: string): Device {
  const found = (list: typeof browsers) => list.find(([sign]) => sign.test(userAgent))?.[1];
  return { browser: found(browsers), system: found(systems) };
}
