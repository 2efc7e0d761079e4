// Whether a text holds a chemical formula (H2SO4, TiO2) that is more than everybody's word. Pure.

const symbols = new Set(
  "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Nd Sm Eu Gd Tb Dy Er Yb Hf Ta W Re Ir Pt Au Hg Pb Bi Th U".split(
    " ",
  ),
);

/** In everybody's mouth: a plan to save CO2 is no recipe. */
const everyday = new Set(["CO2", "H2O", "O2", "N2", "H2", "PM2", "NOx", "SO2"]);

export function hasFormula(text: string): boolean {
  const words = text.matchAll(/(?<![A-Za-z0-9])(?:[A-Z][a-z]?\d{0,2}){2,}(?![A-Za-z0-9])/gu);
  return [...words].some(([word]) => !everyday.has(word) && isFormula(word));
}

/** Abbreviations with a number (CNC3, PC2) look alike: a formula has a symbol of two letters or figures in two places. */
function isFormula(word: string): boolean {
  const parts = [...word.matchAll(/([A-Z][a-z]?)(\d*)/gu)];
  const counted = parts.filter(([, , count]) => count !== "").length;
  const twoLetters = parts.some(([, symbol = ""]) => symbol.length === 2);
  return parts.every(([, symbol = ""]) => symbols.has(symbol)) && counted > 0 && (counted > 1 || twoLetters);
}
