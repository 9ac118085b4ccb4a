namespace ChoDon.Modules.Enrollment.ShowHandover;

/// <summary>All that goes over with a post, from every part of the module.</summary>
internal sealed class HandedOver(IEnumerable<IHandedOverSource> sources)
{
    public async Task<IReadOnlyList<HandedOverLine>> OfAsync(HandedOverAt at, CancellationToken cancellationToken)
    {
        var lines = new List<HandedOverLine>();
        foreach (var source in sources)
            lines.AddRange(await source.OfAsync(at, cancellationToken));
        return lines;
    }
}
