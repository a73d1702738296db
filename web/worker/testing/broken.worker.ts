throw new Error('stand-in load error');
