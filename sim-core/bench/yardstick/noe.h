// NOE-year workload for the C yardstick: constants, random numbers, registrations. Times in hours.
#ifndef NOE_H
#define NOE_H
#include <stdio.h>
#include <stdlib.h>
#include <stdint.h>
#include <string.h>
#include <math.h>
#include <time.h>
// Processor time: the wall time of a single thread that nobody disturbs.
static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}
#define H 8760.0
// Mean service: assessment, checkpoints after 90, 150, 270 days, message.
static const double SVC[5] = {0.25, 0.10, 0.30, 0.30, 0.15};
// When checkpoints are due after registration; the last is never.
static const double CPD[4] = {2160.0, 3600.0, 6480.0, 1e300};
#define MEAN_EXIT 2640.0
#define MEAN_MSG 1440.0
typedef struct {
  int64_t events;
  double meanq;
  double wait[5];
  int64_t started[5];
  int64_t done[5];
  int64_t arrivals, exits;
  int32_t backlog[365];
  int64_t maxq;
} Res;
// ---- RNG: sfc64 + 256-layer ziggurat exponential (53-bit) ----
typedef struct {
  uint64_t a, b, c, d;
} Rng;
static inline uint64_t rnext(Rng *r) {
  uint64_t t = r->a + r->b + r->d++;
  r->a = r->b ^ (r->b >> 11);
  r->b = r->c + (r->c << 3);
  r->c = ((r->c << 24) | (r->c >> 40)) + t;
  return t;
}
static inline void rseed(Rng *r, uint64_t s) {
  r->a = s;
  r->b = s * 0x9E3779B97F4A7C15ull;
  r->c = s ^ 0xD1B54A32D192ED03ull;
  r->d = 1;
  for (int i = 0; i < 16; i++)
    rnext(r);
}
static inline double runif(Rng *r) {
  return (double)(rnext(r) >> 11) * 0x1p-53;
}
static double zx[257], zy[257];
#define ZR 7.69711747013104972
#define ZV 0.0039496598225815571993
static void zig_init(void) {
  zx[0] = ZV / exp(-ZR);
  zx[1] = ZR;
  zx[256] = 0;
  for (int i = 2; i < 256; i++)
    zx[i] = -log(exp(-zx[i - 1]) + ZV / zx[i - 1]);
  for (int i = 0; i <= 256; i++)
    zy[i] = exp(-zx[i]);
}
static __attribute__((noinline)) double zslow(Rng *r, int i, double x) {
  for (;;) {
    if (i == 0)
      return ZR - log(1.0 - runif(r)); // memoryless tail
    if (zy[i] + runif(r) * (zy[i + 1] - zy[i]) < exp(-x))
      return x;
    uint64_t u = rnext(r);
    i = u & 255;
    x = (double)(u >> 11) * 0x1p-53 * zx[i];
    if (x < zx[i + 1])
      return x;
  }
}
static inline double rexp1(Rng *r) {
  uint64_t u = rnext(r);
  int i = u & 255;
  double x = (double)(u >> 11) * 0x1p-53 * zx[i];
  if (__builtin_expect(x < zx[i + 1], 1))
    return x;
  return zslow(r, i, x);
}
// ---- arrivals: cumulative-rate inversion ----
typedef struct {
  double L, l0, l1, b0, b1, N;
} Arr;
static inline void arr_init(Arr *a, double N) {
  a->N = N;
  a->L = 0;
  a->l0 = 0.6 * N / H;
  a->l1 = a->l0 + 0.4 * N / 720.0;
  a->b0 = a->l0 * 1440.0;
  a->b1 = a->b0 + a->l1 * 720.0;
}
static inline double arr_next(Arr *a, Rng *r) {
  a->L += rexp1(r);
  double L = a->L;
  if (L < a->b0)
    return L / a->l0;
  if (L < a->b1)
    return 1440.0 + (L - a->b0) / a->l1;
  return 2160.0 + (L - a->b1) / a->l0;
}
#endif
