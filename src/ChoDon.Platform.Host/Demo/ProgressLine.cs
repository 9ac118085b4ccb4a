namespace ChoDon.Platform.Host.Demo;

/// <summary>Shows on standard error how far long work is: one line that counts up, or one line a step in a log.</summary>
internal sealed class ProgressLine(string what)
{
    private int _shown = -1;

    public void Report(int percent)
    {
        if (percent == _shown)
            return;
        _shown = percent;
        if (!Console.IsErrorRedirected)
            Console.Error.Write($"\r{what}: {percent} %{(percent >= 100 ? Environment.NewLine : "")}");
        else if (percent >= 100)
            Console.Error.WriteLine($"{what}: {percent} %");
    }
}
