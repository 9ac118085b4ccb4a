namespace ChoDon.Platform.Core.Import.Reading;

/// <summary>What all parts of a packed file may unpack to together.</summary>
internal sealed class UnpackBudget(long bytes)
{
    public void Spend(int count)
    {
        bytes -= count;
        if (bytes < 0)
            throw new FileRefusedException("File.Bomb", SheetLimits.UnpackedBytes / 1024 / 1024);
    }
}
