comparison-tab = آزمون A/B
comparison-purpose = آیا یکی واقعاً بهتر است یا فقط تصادف است؟
sample-tab = اندازهٔ آزمون
sample-purpose = آزمون به چند بازدیدکننده نیاز دارد تا چیزی را نشان دهد.
