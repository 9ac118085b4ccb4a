namespace ChoDon.TestModules.Good.Resources;

internal sealed class GoodTexts;
