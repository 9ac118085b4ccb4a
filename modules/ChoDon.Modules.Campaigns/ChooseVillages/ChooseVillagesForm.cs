namespace ChoDon.Modules.Campaigns.ChooseVillages;

internal sealed class ChooseVillagesForm
{
    /// <summary>Keys of the villages that the form showed: what it did not show stays as it is.</summary>
    public string? Shown { get; set; }

    public List<Guid> VillageIds { get; set; } = [];

    /// <summary>All that were shown, whatever was ticked.</summary>
    public bool IsAll { get; set; }

    public IReadOnlyCollection<Guid> ShownIds =>
        [.. (Shown ?? "").Split(',').Select(word => Guid.TryParse(word, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];

    public IReadOnlyCollection<Guid> ChosenIds => IsAll ? ShownIds : [.. VillageIds.Distinct()];
}
