// SPDX-License-Identifier: Apache-2.0
//
// A plot of a few measurements, as SVG: both axes logarithmic, and a line of
// n·log n through the first point.

export interface Measurement {
  readonly records: number
  readonly seconds: number
}

const WIDTH = 640
const HEIGHT = 400
const MARGIN = 56

export const logLogPlot = (title: string, points: readonly Measurement[]): string => {
  const [first] = points
  if (first === undefined) throw new Error('there is nothing to plot')
  const scale = first.seconds / (first.records * Math.log2(first.records))
  const expected = points.map(({ records }) => ({
    records,
    seconds: scale * records * Math.log2(records),
  }))
  const x = axis(
    points.map(({ records }) => records),
    MARGIN,
    WIDTH - MARGIN / 2,
  )
  const all = [...points, ...expected].map(({ seconds }) => seconds)
  const y = axis(all, HEIGHT - MARGIN, MARGIN)
  const line = (some: readonly Measurement[], style: string): string =>
    `<polyline fill="none" ${style} points="${some
      .map(({ records, seconds }) => `${x.at(records)},${y.at(seconds)}`)
      .join(' ')}"/>`
  const text = (at: number, down: number, words: string, anchor = 'middle'): string =>
    `<text x="${at}" y="${down}" text-anchor="${anchor}">${words}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="white"/>`,
    text(WIDTH / 2, MARGIN / 2, title),
    ...x.ticks.map((tick) => text(x.at(tick), HEIGHT - MARGIN / 2, tick.toExponential(0))),
    ...y.ticks.map((tick) => text(MARGIN - 8, y.at(tick) + 4, String(tick), 'end')),
    line(expected, 'stroke="#999" stroke-dasharray="4 4"'),
    line(points, 'stroke="#0057b7" stroke-width="2"'),
    ...points.map(
      ({ records, seconds }) =>
        `<circle cx="${x.at(records)}" cy="${y.at(seconds)}" r="4" fill="#0057b7"/>`,
    ),
    text(WIDTH - MARGIN / 2, HEIGHT - 8, 'dashed: n·log n through the first point', 'end'),
    '</svg>\n',
  ].join('\n')
}

/** A logarithmic axis over whole decades that hold all values. */
const axis = (values: readonly number[], from: number, to: number) => {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))
  const at = (value: number): number =>
    Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from))
  return { at, ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) }
}
