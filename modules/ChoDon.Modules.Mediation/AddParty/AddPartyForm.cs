namespace ChoDon.Modules.Mediation.AddParty;

internal sealed class AddPartyForm
{
    public string? Name { get; set; }

    public string? Address { get; set; }
}
