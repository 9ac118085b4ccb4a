namespace ChoDon.Modules.Mediation.RecordCase;

/// <summary>A party on a form; one without a name and an address is left out.</summary>
internal sealed class PartyLine
{
    public string? Name { get; set; }

    public string? Address { get; set; }
}
