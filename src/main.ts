console.log('이음');
