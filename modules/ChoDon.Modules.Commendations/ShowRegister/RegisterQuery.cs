using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Commendations.ShowRegister;

internal sealed record RegisterQuery : ProposalQuery
{
    [FromQuery(Name = "standing")]
    public string? Word { get; set; }

    public Standing Standing => QueryWord.Read<Standing>(Word) ?? Standing.All;

    public override bool IsFiltered => base.IsFiltered || Standing != Standing.All;

    /// <summary>The files of the same commendations.</summary>
    public string ExportUrl => AddressOf(Paths.Export);

    /// <summary>The list of the same months and place that may be hung up.</summary>
    public string PublicationUrl => ListAddress.Of(Paths.Publication, PartsOf(UnitId, FirstDay, LastDay, asItWas: false));

    /// <summary>The register's filter without what was typed, which is mostly a name.</summary>
    public string WithoutWords() => (this with { Search = string.IsNullOrWhiteSpace(Search) ? null : "*" }).Url();

    protected override string Path => Paths.Register;

    protected override IEnumerable<(string Name, string? Value)> Own => [("standing", Standing == Standing.All ? null : QueryWord.Of(Standing))];
}
