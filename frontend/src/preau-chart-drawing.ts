import { LineChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, MarkAreaComponent, TooltipComponent, SVGRenderer]);

export interface ChartData {
  /** Days or hours in words, in order, each with its moment in milliseconds. */
  points: { at: number; words: string; value: number; said: string }[];
  /** The usual range, where there is one. */
  low?: number;
  high?: number;
  unit: string;
}

/** Draws a course into a box, in the colours of the page as they are at this moment. */
export function draw(box: HTMLElement, data: ChartData, still: boolean): EChartsType {
  const style = getComputedStyle(box);
  const token = (name: string) => colour(box, name);
  const chart = init(box, undefined, { renderer: 'svg' });
  const text = { color: token('--preau-ink-2'), fontFamily: style.fontFamily, fontSize: 12 };
  const values = data.points.map((point) => point.value);
  const spread = Math.max(...values) - Math.min(...values) || Math.abs(values[0] ?? 1) || 1;
  chart.setOption({
    animation: !still,
    animationDuration: 200,
    grid: { left: 8, right: 16, top: 24, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: token('--preau-sheet'),
      borderColor: token('--preau-edge'),
      textStyle: { color: token('--preau-ink'), fontFamily: style.fontFamily, fontSize: 13 },
      formatter: (hit: unknown) => {
        const point = data.points[(hit as { dataIndex: number }[])[0]?.dataIndex ?? 0];
        return point ? `${point.words}<br><b>${point.said}</b>` : '';
      },
    },
    xAxis: {
      type: 'time',
      axisLabel: { ...text, hideOverlap: true, formatter: (at: number) => nearest(data, at) },
      axisLine: { lineStyle: { color: token('--preau-line') } },
      axisTick: { show: false },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      name: data.unit,
      nameTextStyle: { ...text, align: 'left' },
      scale: true,
      min: (range: { min: number }) => nice(Math.min(range.min, data.low ?? range.min) - spread * 0.08),
      max: (range: { max: number }) => nice(Math.max(range.max, data.high ?? range.max) + spread * 0.08),
      axisLabel: { ...text, formatter: (value: number) => value.toLocaleString('fr-FR', { maximumFractionDigits: 2 }) },
      splitLine: { lineStyle: { color: token('--preau-line') } },
    },
    series: [
      {
        type: 'line',
        data: data.points.map((point) => [point.at, point.value]),
        symbol: 'circle',
        symbolSize: 8,
        itemStyle: { color: token('--preau-petrol') },
        lineStyle: { color: token('--preau-petrol'), width: 2 },
        markArea:
          data.low === undefined || data.high === undefined
            ? undefined
            : {
                silent: true,
                itemStyle: { color: token('--preau-mist') },
                data: [[{ yAxis: data.low }, { yAxis: data.high }]],
              },
      },
    ],
  });
  return chart;
}

/** A token as it is in the scheme of this moment: light-dark() is resolved only where it is used. */
function colour(box: HTMLElement, name: string): string {
  const before = box.style.color;
  box.style.color = `var(${name})`;
  const resolved = getComputedStyle(box).color;
  box.style.color = before;
  return resolved;
}

function nice(value: number): number {
  return Number(value.toPrecision(2));
}

/** The axis speaks of days on which something was measured, as the record writes them. */
function nearest(data: ChartData, at: number): string {
  const day = 86_400_000;
  const point = data.points.find((one) => Math.abs(one.at - at) < day / 2);
  return point ? point.words.replace(/,.*/, '') : '';
}
