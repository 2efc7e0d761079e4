// Does to a picture of a page what printers, scanners and phones do: turn, grain, blur, fade.
import { softened } from "#platform/scan/pixels.ts";
import type { Grey } from "#platform/scan/reading.ts";

/** Turns clockwise by any angle on white ground; the picture grows so that nothing is cut off. */
export function turned(picture: Grey, degrees: number): Grey {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const width = Math.round(Math.abs(picture.width * cos) + Math.abs(picture.height * sin));
  const height = Math.round(Math.abs(picture.width * sin) + Math.abs(picture.height * cos));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [right, down] = [x - (width - 1) / 2, y - (height - 1) / 2];
      const fromX = right * cos + down * sin + (picture.width - 1) / 2;
      const fromY = down * cos - right * sin + (picture.height - 1) / 2;
      data[y * width + x] = between(picture, fromX, fromY);
    }
  }
  return { width, height, data };
}

/** Grain: each pixel changes by up to ± strength, the same way for the same seed. */
export function grainy(picture: Grey, strength: number, seed = 1): Grey {
  let state = seed;
  const data = Uint8ClampedArray.from(picture.data, (shade) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return shade + (state / 0xffffffff - 0.5) * 2 * strength;
  });
  return { ...picture, data: new Uint8Array(data.buffer) };
}

/** Out of focus: twice the mean of the square around each pixel. */
export function blurred(picture: Grey, radius: number): Grey {
  return softened(softened(picture, radius), radius);
}

/** A faint copy: black becomes `dark`, white becomes `light`. */
export function faded(picture: Grey, dark: number, light: number): Grey {
  return { ...picture, data: picture.data.map((shade) => dark + (shade * (light - dark)) / 255) };
}

/** A shadow across the page, as under a phone: `depth` 0–1 at the darker side. */
export function shaded(picture: Grey, depth: number): Grey {
  const { width } = picture;
  return {
    ...picture,
    data: picture.data.map((shade, index) => shade * (1 - (depth * (index % width)) / width)),
  };
}

function between(picture: Grey, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - left, y - top];
  const above = pixel(picture, left, top) * (1 - right) + pixel(picture, left + 1, top) * right;
  const below = pixel(picture, left, top + 1) * (1 - right) + pixel(picture, left + 1, top + 1) * right;
  return above * (1 - down) + below * down;
}

function pixel({ width, height, data }: Grey, x: number, y: number): number {
  return x < 0 || y < 0 || x >= width || y >= height ? 255 : (data[y * width + x] ?? 255);
}
