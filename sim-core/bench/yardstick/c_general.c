// General DES, C reference: every logical event is dispatched in time order; queue, servers and transfers are
// event driven. Event list: day buckets (append-only chunk pool) -> at the start of a day counting sort +
// insertion sort -> merged with a bitmap wheel for near events (service ends, same-day events), the arrival
// stream and the shift stream. Model: events beyond the person's own exit time are never scheduled; a 16-byte
// event record carries what the handler needs (payload, exit time), so a person costs ONE byte of
// random-access state (active flag, needed because of transfers).
#include "noe.h"
#define CH 63
#define FINE 2048
typedef struct {
  double t;
  uint32_t v;
  float x;
} Ev; // x: exit time (message events) or registration time (service end of assess)
typedef struct {
  Ev e[CH];
  int32_t n;
  int32_t next;
  int64_t pad;
} Chunk;
static Chunk *pool;
static int pcap, pn, pfree;
static int32_t bhead[366];

// near events (service ends, same-day events): bitmap wheel over the current day, cached minimum
#define NF 8192
typedef struct {
  Ev e;
  int32_t next;
  int32_t pad;
} Nd;
static Nd nd[65536];
static int nfree;
static int32_t hd[NF];
static uint64_t bm[NF / 64 + 1];
static double dd0;
static int mn;
static double mnT; // mn: node with the minimum
#define SCN (NF / 24.0)
static inline int slot(double t) {
  int s = (int)((t - dd0) * SCN);
  return s > NF - 1 ? NF - 1 : s;
}
static inline void push(Ev x) {
  int n = nfree;
  nfree = nd[n].next;
  nd[n].e = x;
  int s = slot(x.t);
  int h = hd[s];
  if (h < 0 || nd[h].e.t > x.t) {
    nd[n].next = h;
    hd[s] = n;
    bm[s >> 6] |= 1ull << (s & 63);
    if (x.t < mnT) {
      mnT = x.t;
      mn = n;
    }
  } else {
    int k;
    while ((k = nd[h].next) >= 0 && nd[k].e.t <= x.t)
      h = k;
    nd[n].next = k;
    nd[h].next = n;
  }
}
static inline void popdrop(void) {
  int n = mn, s = slot(nd[n].e.t), nx = nd[n].next;
  hd[s] = nx;
  nd[n].next = nfree;
  nfree = n;
  if (nx >= 0) {
    mn = nx;
    mnT = nd[nx].e.t;
    return;
  }
  int w = s >> 6;
  uint64_t b = bm[w] & ~(1ull << (s & 63));
  bm[w] = b;
  while (!b)
    b = bm[++w];
  int q = (w << 6) + __builtin_ctzll(b);
  if (q >= NF) {
    mnT = 1e300;
    mn = -1;
  } else {
    mn = hd[q];
    mnT = nd[mn].e.t;
  }
}
static int newchunk(void) {
  int c;
  if (pfree >= 0) {
    c = pfree;
    pfree = pool[c].next;
  } else {
    if (pn == pcap) {
      pcap *= 2;
      pool = realloc(pool, sizeof(Chunk) * (size_t)pcap);
    }
    c = pn++;
  }
  pool[c].n = 0;
  return c;
}
static inline void badd(Ev x) {
  int d = (int)(x.t * (1.0 / 24));
  int c = bhead[d];
  if (c < 0 || pool[c].n == CH) {
    int k = newchunk();
    pool[k].next = c;
    bhead[d] = k;
    c = k;
  }
  Chunk *q = &pool[c];
  q->e[q->n++] = x;
}
static Ev *cur, *tmp;
static uint16_t *sl;
static int ccap, ci;
static uint32_t pos[FINE];
static void load_day(int d) {
  int n = 0;
  double d0 = d * 24.0, sc = FINE / 24.0;
  memset(pos, 0, sizeof pos);
  for (int c = bhead[d]; c >= 0;) {
    Chunk *q = &pool[c];
    if (n + q->n + 8 > ccap) {
      ccap *= 2;
      cur = realloc(cur, sizeof(Ev) * ccap);
      tmp = realloc(tmp, sizeof(Ev) * ccap);
      sl = realloc(sl, 2 * ccap);
    }
    for (int i = 0; i < q->n; i++) {
      int s = (int)((q->e[i].t - d0) * sc);
      s = s > FINE - 1 ? FINE - 1 : s;
      tmp[n] = q->e[i];
      sl[n++] = s;
      pos[s]++;
    }
    int nx = q->next;
    q->next = pfree;
    pfree = c;
    c = nx;
  }
  bhead[d] = -1;
  uint32_t a = 0;
  for (int s = 0; s < FINE; s++) {
    uint32_t x = pos[s];
    pos[s] = a;
    a += x;
  }
  for (int i = 0; i < n; i++)
    cur[pos[sl[i]]++] = tmp[i];
  for (int i = 1; i < n; i++) {
    if (cur[i - 1].t > cur[i].t) {
      Ev x = cur[i];
      int j = i - 1;
      do {
        cur[j + 1] = cur[j];
        j--;
      } while (j >= 0 && cur[j].t > x.t);
      cur[j + 1] = x;
    }
  }
  ci = 0;
  cur[n].t = 1e300;
}
enum {
  K_EXIT = 5,
  K_MSG = 6,
  K_CP = 7
}; // 0..4: service end of that task type; payload = person<<5 | cpIndex<<3 | kind
void simulate(int N, int c, int shift, uint64_t seed, Res *R) {
  memset(R, 0, sizeof *R);
  Rng r;
  rseed(&r, seed);
  Arr a;
  arr_init(&a, N);
  int cap = N + N / 10 + 10000;
  uint8_t *act = calloc(cap, 1);
  int np = 0;
  pcap = 1024;
  pool = aligned_alloc(64, sizeof(Chunk) * (size_t)pcap);
  pn = 0;
  pfree = -1;
  for (int i = 0; i < 366; i++)
    bhead[i] = -1;
  for (int i = 0; i < 65536; i++)
    nd[i].next = i + 1;
  nfree = 0;
  for (int i = 0; i < NF; i++)
    hd[i] = -1;
  memset(bm, 0, sizeof bm);
  bm[NF / 64] = 1;
  mnT = 1e300;
  mn = -1;
  ccap = 1 << 14;
  cur = malloc(sizeof(Ev) * ccap);
  tmp = malloc(sizeof(Ev) * ccap);
  sl = malloc(2 * ccap);
  ci = 0;
  int qcap = 1 << 12;
  double *qt = malloc(8 * qcap);
  uint32_t *qv = malloc(4 * qcap);
  int64_t qh = 0, qn = 0;
  int on = !shift;
  int fr = c;
  double area = 0, last = 0;
  double ws[5] = {0};
  int64_t st[5] = {0}, dn[5] = {0};
  int64_t ev = 0, exits = 0, maxq = 0;

  double tArr = arr_next(&a, &r), tCtl = shift ? 8.0 : 1e300, dayEnd;
  int ctl = 0;
#define SCHED(tt, vv, xx)                                                                                    \
  do {                                                                                                       \
    Ev e_ = {(tt), (vv), (float)(xx)};                                                                       \
    if (e_.t < dayEnd)                                                                                       \
      push(e_);                                                                                              \
    else if (e_.t < H)                                                                                       \
      badd(e_);                                                                                              \
  } while (0)
#define ENQ(t, vv)                                                                                           \
  do {                                                                                                       \
    area += (double)qn * ((t)-last);                                                                         \
    last = (t);                                                                                              \
    if (qn == qcap) {                                                                                        \
      double *nt = malloc(16 * (size_t)qcap);                                                                \
      uint32_t *nv = malloc(8 * (size_t)qcap);                                                               \
      for (int64_t i = 0; i < qn; i++) {                                                                     \
        nt[i] = qt[(qh + i) & (qcap - 1)];                                                                   \
        nv[i] = qv[(qh + i) & (qcap - 1)];                                                                   \
      }                                                                                                      \
      free(qt);                                                                                              \
      free(qv);                                                                                              \
      qt = nt;                                                                                               \
      qv = nv;                                                                                               \
      qh = 0;                                                                                                \
      qcap *= 2;                                                                                             \
    }                                                                                                        \
    qt[(qh + qn) & (qcap - 1)] = (t);                                                                        \
    qv[(qh + qn) & (qcap - 1)] = (vv);                                                                       \
    qn++;                                                                                                    \
    if (qn > maxq)                                                                                           \
      maxq = qn;                                                                                             \
  } while (0)
#define TASK(p, ty, t)                                                                                       \
  do {                                                                                                       \
    uint32_t v_ = ((uint32_t)(p) << 5) | (ty);                                                               \
    if (fr > 0 && on) {                                                                                      \
      fr--;                                                                                                  \
      st[ty]++;                                                                                              \
      SCHED((t) + SVC[ty] * rexp1(&r), v_, t);                                                               \
    } else                                                                                                   \
      ENQ(t, v_);                                                                                            \
  } while (0)
#define DEQ(t, VV, TQ)                                                                                       \
  uint32_t VV = qv[qh];                                                                                      \
  double TQ = qt[qh];                                                                                        \
  {                                                                                                          \
    area += (double)qn * ((t)-last);                                                                         \
    last = (t);                                                                                              \
    qh = (qh + 1) & (qcap - 1);                                                                              \
    qn--;                                                                                                    \
    ws[VV & 7] += (t)-TQ;                                                                                    \
    st[VV & 7]++;                                                                                            \
  }
  for (int day = 0; day < 365; day++) {
    dayEnd = (day + 1) * 24.0;
    dd0 = day * 24.0;
    load_day(day);
    for (;;) {
      double t = tArr;
      int w = 0;
      if (mnT < t) {
        t = mnT;
        w = 1;
      }
      if (cur[ci].t < t) {
        t = cur[ci].t;
        w = 2;
      }
      if (tCtl < t) {
        if (tCtl >= dayEnd)
          break;
        t = tCtl;
        if (ctl == 0) {
          on = 1;
          while (fr > 0 && qn > 0) {
            DEQ(t, v, tq);
            fr--;
            SCHED(t + SVC[v & 7] * rexp1(&r), v, tq);
          }
          tCtl = t + 8;
          ctl = 1;
        } else {
          on = 0;
          ctl = 0;
          tCtl = t + (day % 7 == 4 ? 64 : 16);
        }
        continue;
      }
      if (t >= dayEnd)
        break;
      if (w == 0) {
        int id = np++;
        tArr = arr_next(&a, &r);
        ev++;
        TASK(id, 0, t);
        continue;
      }
      Ev e;
      uint32_t k;
      if (w == 1) {
        e = nd[mn].e;
        k = e.v & 7;
        popdrop();
        if (k < 5) {
          ev++;
          dn[k]++;
          if (qn > 0 && on) {
            DEQ(t, nv, tq);
            SCHED(t + SVC[nv & 7] * rexp1(&r), nv, tq);
          } else
            fr++;
          goto svc;
        }
      } else {
        e = cur[ci++];
        k = e.v & 7;
        if (k < 5) {
          ev++;
          dn[k]++;
          if (qn > 0 && on) {
            DEQ(t, nv, tq);
            SCHED(t + SVC[nv & 7] * rexp1(&r), nv, tq);
          } else
            fr++;
          goto svc;
        }
      }
      {
        uint32_t p = e.v >> 5;
        if (!act[p])
          continue;
        ev++;
        if (k == K_MSG) {
          double tn = t + MEAN_MSG * rexp1(&r);
          if (tn < e.x)
            SCHED(tn, e.v, e.x);
          TASK(p, 4, t);
        } else if (k == K_EXIT) {
          act[p] = 0;
          exits++;
        } else
          TASK(p, ((e.v >> 3) & 3) + 1, t);
        continue;
      }
    svc:
      if (k == 0) {
        uint32_t p = e.v >> 5;
        act[p] = 1;
        float ex = (float)(t + MEAN_EXIT * rexp1(&r));
        SCHED((double)ex, p << 5 | K_EXIT, 0);
        double tn = t + MEAN_MSG * rexp1(&r);
        if (tn < ex)
          SCHED(tn, p << 5 | K_MSG, ex);
        for (int j = 0; j < 3; j++) {
          double ct = e.x + CPD[j];
          ct = ct > t ? ct : t;
          if (ct >= ex)
            break;
          SCHED(ct, p << 5 | j << 3 | K_CP, 0);
        }
      } else if (k == 2) {
        uint32_t p = e.v >> 5;
        if (act[p] && (rnext(&r) >> 63)) {
          act[p] = 0;
          exits++;
          ev++;
        }
      }
    }
    R->backlog[day] = (int32_t)qn;
  }
  area += (double)qn * (H - last);
  R->meanq = area / H;
  for (int i = 0; i < 5; i++) {
    R->started[i] = st[i];
    R->done[i] = dn[i];
    R->wait[i] = st[i] ? ws[i] / st[i] : 0;
  }
  R->events = ev;
  R->exits = exits;
  R->arrivals = np;
  R->maxq = maxq;
  free(act);
  free(pool);
  free(cur);
  free(tmp);
  free(sl);
  free(qt);
  free(qv);
}

// c_general PEOPLE REPLICATIONS SHIFTS SERVERS SEED: one line "milliseconds events" per replication.
int main(int ac, char **av) {
  if (ac != 6) {
    fprintf(stderr, "usage: c_general people replications shifts(0|1) servers seed\n");
    return 2;
  }
  int people = atoi(av[1]), replications = atoi(av[2]), shifts = atoi(av[3]), servers = atoi(av[4]);
  uint64_t seed = (uint64_t)atoll(av[5]);
  Res r;
  zig_init();
  for (int i = 0; i < replications; i++) {
    double start = now_ms();
    simulate(people, servers, shifts, seed + (uint64_t)i, &r);
    printf("%.3f %lld\n", now_ms() - start, (long long)r.events);
  }
  return 0;
}
