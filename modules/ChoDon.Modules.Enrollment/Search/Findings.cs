namespace ChoDon.Modules.Enrollment.Search;

/// <summary>What was found, the best first and nothing twice.</summary>
internal sealed class Findings(int most)
{
    private readonly HashSet<Guid> _known = [];
    private readonly List<Guid> _ids = [];

    public IReadOnlyList<Guid> Ids => _ids;

    public int Count => _ids.Count;

    public bool IsFull => _ids.Count >= most;

    public void Add(IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
        {
            if (!IsFull && _known.Add(id))
                _ids.Add(id);
        }
    }
}
