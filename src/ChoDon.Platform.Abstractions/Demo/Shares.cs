namespace ChoDon.Platform.Abstractions.Demo;

/// <summary>Totals that invented records add up to.</summary>
public static class Shares
{
    /// <summary>Splits a total over parts of chance size, so that the parts add up to it exactly.</summary>
    public static int[] Split(int total, int parts, Random chance)
    {
        if (parts == 0)
            return [];
        var weights = Enumerable.Range(0, parts).Select(_ => chance.Next(55, 146)).ToArray();
        var sum = weights.Sum();
        var shares = weights.Select(weight => (int)((long)total * weight / sum)).ToArray();
        var rest = total - shares.Sum();
        for (var index = 0; rest > 0; index = (index + 1) % parts, rest--)
            shares[index]++;
        return shares;
    }
}
