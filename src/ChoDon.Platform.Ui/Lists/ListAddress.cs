using Microsoft.AspNetCore.Http.Extensions;

namespace ChoDon.Platform.Ui.Lists;

/// <summary>Addresses of lists with their filter.</summary>
public static class ListAddress
{
    /// <summary>The path with those parts of the filter that say something.</summary>
    /// <param name="path">The page.</param>
    /// <param name="parts">Names and what stands behind them; null where nothing is asked.</param>
    /// <param name="more">Further parts, such as where the page begins.</param>
    public static string Of(
        string path, IEnumerable<(string Name, string? Value)> parts, params ReadOnlySpan<(string Name, string Value)> more)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var query = new QueryBuilder();
        foreach (var (name, value) in parts)
        {
            if (value is not null)
                query.Add(name, value);
        }

        foreach (var (name, value) in more)
            query.Add(name, value);
        return path + query;
    }
}
