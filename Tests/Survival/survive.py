import argparse, sys, tempfile, os
from survival import faults, power
from survival.program import Program, build_tracer
p=argparse.ArgumentParser(); p.add_argument('mttq'); p.add_argument('--share',type=float,default=0.02); p.add_argument('--only',default=''); p.add_argument('--jobs',type=int,default=2); p.add_argument('--loop', default='faults')
p.add_argument('-x',default='')
a=p.parse_args()
with tempfile.TemporaryDirectory() as d:
    program=Program(os.path.abspath(a.mttq), build_tracer(d), tuple(a.x.split()))
    t=faults.run(program,'/dev/shm',a.share,1,a.jobs,a.only) if a.loop=='faults' else power.run(program,'/dev/shm',a.jobs,a.only)
    t.report()
