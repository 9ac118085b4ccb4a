using System.Globalization;

namespace ChoDon.Platform.Faults.Tests;

/// <summary>What makes a test run longer than in the suite.</summary>
internal static class LongForm
{
    public static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : null;
}
