import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Ward } from '@motcua/contract';
import { distanceKm, type GeoPoint } from '@motcua/rules';
import type { vi } from './messages.vi.js';
import type { Placed } from './places.js';

/** What the map shows. */
export interface MapView {
  readonly wards: readonly Ward[];
  /** Codes of the wards that belong to what was chosen. */
  readonly inside: ReadonlySet<string>;
  readonly chosen?: Ward | undefined;
  /** Where the device is. */
  readonly here?: GeoPoint | undefined;
  /** In the order of the list. */
  readonly points: readonly Placed[];
  /** From where the ring of the city's aim is drawn. */
  readonly around?: GeoPoint | undefined;
  readonly ringKm?: number | undefined;
  /** What is chosen, in words. */
  readonly what: string;
  readonly own: typeof vi;
}

/** Width of the picture in its own units. */
const WIDTH = 400;
/** Kilometres to see at least, from side to side. */
const LEAST_KM = 14;
/** Higher or wider than this it is neither. */
const STEEPEST = 1.25;
const MARK = 11;

/** Latitude and longitude laid flat, kilometres; true over a city. */
interface Flat {
  readonly x: number;
  readonly y: number;
}

/**
 * A picture drawn on the device from the coordinates in the data alone: each ward a circle of its true area at its true
 * centre, reception points as numbered squares, the device as a cross. For the eye only; the list says all of it.
 */
export function mapTemplate(view: MapView): TemplateResult {
  const { own, points, wards, what, ringKm, around } = view;
  const seen = points.filter(({ point }) => point !== undefined);
  const flat = projection(wards);
  const frame = frameOf(view, flat);
  const scale = WIDTH / frame.width;
  const height = frame.height * scale;
  const at = (point: GeoPoint): Flat => {
    const { x, y } = flat(point);
    return { x: (x - frame.x) * scale, y: (y - frame.y) * scale };
  };
  const label = what === '' ? own.map(wards.length) : own.mapOf(what, seen.length);
  return html`<div class="map" part="map">
    <svg
      viewBox="0 0 ${WIDTH} ${height.toFixed(1)}"
      role="img"
      aria-label=${label}
      focusable="false"
    >
      ${[...wards]
        .sort(({ areaKm2: a = 0 }, { areaKm2: b = 0 }) => b - a)
        .map((ward) => wardTemplate(ward, view, at, scale))}
      ${around && ringKm ? ringTemplate(at(around), ringKm * scale) : nothing}
      ${seen.map(({ point, office }, index) =>
        point === undefined
          ? nothing
          : markTemplate(at(point), String(index + 1), office.sample === true),
      )}
      ${view.here ? crossTemplate(at(view.here)) : nothing}
      ${
        view.chosen
          ? nameTemplate(
              view.chosen,
              at,
              scale,
              seen.flatMap(({ point }) => (point ? [at(point)] : [])),
            )
          : nothing
      }
      ${scaleTemplate(scale, height)}
    </svg>
    <p class="small soft">
      ${own.mapKey} ${view.inside.size > 0 ? own.mapInside : nothing}
      ${around && ringKm ? own.mapRing(ringKm) : nothing}
    </p>
  </div>`;
}

/** Longitudes shrink with the cosine of the latitude; without it Hanoi would look a fourteenth too wide. */
function projection(wards: readonly Ward[]): (point: GeoPoint) => Flat {
  const latitudes = wards.flatMap(({ centroid }) => (centroid ? [centroid.lat] : []));
  const middle = latitudes.reduce((sum, lat) => sum + lat, 0) / Math.max(1, latitudes.length);
  const kmOfLat = distanceKm({ lat: middle - 0.5, lng: 0 }, { lat: middle + 0.5, lng: 0 });
  const kmOfLng = distanceKm({ lat: middle, lng: 0 }, { lat: middle, lng: 1 });
  return ({ lat, lng }) => ({ x: lng * kmOfLng, y: -lat * kmOfLat });
}

/** A point farther off than this many times the ring is in the list alone: it would make everything else small. */
const FAR = 3;

/** The part to be seen: the surroundings of where distances are measured from, else what was chosen, else all of it. */
function frameOf(view: MapView, flat: (point: GeoPoint) => Flat) {
  const { wards, inside, points, around, ringKm = 5 } = view;
  const corners = (shown: readonly Ward[]): Flat[] =>
    shown.flatMap(({ bbox: [west, south, east, north] = [] }) =>
      west === undefined || south === undefined || east === undefined || north === undefined
        ? []
        : [flat({ lat: south, lng: west }), flat({ lat: north, lng: east })],
    );
  const own = wards.filter(({ code }) => inside.has(code));
  const near = points.filter(({ km = 0 }, index) => index === 0 || km <= FAR * ringKm);
  const center = around && flat(around);
  const seen = center
    ? [
        { x: center.x - ringKm, y: center.y - ringKm },
        { x: center.x + ringKm, y: center.y + ringKm },
        ...near.flatMap(({ point }) => (point ? [flat(point)] : [])),
      ]
    : corners(own);
  const all = seen.length > 0 ? seen : corners(wards);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const width = Math.max(LEAST_KM, wide, high / STEEPEST) * 1.08;
  const height = Math.max(high * 1.08, width / STEEPEST);
  return { x: left - (width - wide) / 2, y: top - (height - high) / 2, width, height };
}

// Tags are closed in full: `<rect />` is taken for an opening tag where templates are made smaller, and hides what follows.
function wardTemplate(
  ward: Ward,
  { inside, chosen }: MapView,
  at: (point: GeoPoint) => Flat,
  scale: number,
) {
  const { centroid, areaKm2 = 1, code } = ward;
  if (centroid === undefined) return nothing;
  const { x, y } = at(centroid);
  const kind = `ward${inside.has(code) ? ' inside' : ''}${ward === chosen ? ' chosen' : ''}`;
  const radius = Math.sqrt(areaKm2 / Math.PI) * scale;
  return svg`<circle class=${kind} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${radius.toFixed(1)}></circle>`;
}

/** The chosen ward by its name, so that colour is not all that tells it. */
function nameTemplate(
  { centroid, name, areaKm2 = 1 }: Ward,
  at: (point: GeoPoint) => Flat,
  scale: number,
  marks: readonly Flat[],
) {
  if (centroid === undefined) return nothing;
  const { x, y } = at(centroid);
  const radius = Math.sqrt(areaKm2 / Math.PI) * scale;
  // Half the width of the letters, and half of their height, beside that of a mark.
  const [wide, high] = [name.length * 4 + MARK, 8 + MARK];
  const covered = (line: number): number =>
    marks.filter((mark) => Math.abs(mark.x - x) < wide && Math.abs(mark.y - line) < high).length;
  const [best = y] = [radius + 13, -radius - 13, radius + 37, -radius - 37]
    .map((off) => y + off)
    .sort((a, b) => covered(a) - covered(b));
  return svg`<text class="halo" x=${x.toFixed(1)} y=${best.toFixed(1)} font-size="15" lang="vi">${name}</text>`;
}

function ringTemplate({ x, y }: Flat, radius: number) {
  return svg`<circle class="ring" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${radius.toFixed(1)}></circle>`;
}

/** A numbered square; a sample has a dashed one. */
function markTemplate({ x, y }: Flat, number: string, sample: boolean) {
  return svg`<rect
      class="mark ${sample ? 'sample' : ''}"
      x=${(x - MARK).toFixed(1)}
      y=${(y - MARK).toFixed(1)}
      width=${2 * MARK}
      height=${2 * MARK}
      rx="3"
    ></rect><text x=${x.toFixed(1)} y=${y.toFixed(1)} font-size="13">${number}</text>`;
}

function crossTemplate({ x, y }: Flat) {
  return svg`<path class="cross" d="M${x - 9} ${y - 9}l18 18M${x + 9} ${y - 9}l-18 18"></path>`;
}

/** A bar as long as a round number of kilometres. */
function scaleTemplate(scale: number, height: number) {
  const km = [20, 10, 5, 2, 1].find((one) => one * scale <= WIDTH / 3) ?? 1;
  const [x, y, end] = [14, height - 14, 14 + km * scale];
  return svg`<path class="scale" d="M${x} ${y - 4}v4H${end.toFixed(1)}v-4"></path>
    <text class="halo" x=${((x + end) / 2).toFixed(1)} y=${(y - 12).toFixed(1)} font-size="12">${km} km</text>`;
}
