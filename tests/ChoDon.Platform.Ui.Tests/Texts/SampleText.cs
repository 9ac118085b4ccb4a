namespace ChoDon.Platform.Ui.Tests.Texts;

internal sealed class SampleText;
