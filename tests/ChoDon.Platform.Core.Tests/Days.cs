namespace ChoDon.Platform.Core.Tests;

/// <summary>The days around the mergers of 1 February 2020.</summary>
internal static class Days
{
    public static readonly DateOnly In2019 = new(2019, 6, 30);
    public static readonly DateOnly LastBefore = new(2020, 1, 31);
    public static readonly DateOnly Merger = new(2020, 2, 1);
    public static readonly DateOnly In2021 = new(2021, 6, 30);
}
