using ChoDon.Modules.Commendations.Lists;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Ui.Lists;
using Microsoft.AspNetCore.Mvc;

namespace ChoDon.Modules.Commendations.ListProposals;

/// <summary>The pipeline: without a stage everything that is open. It has no months; what was submitted in which is a list of its own.</summary>
internal sealed record PipelineQuery : ProposalQuery
{
    [FromQuery(Name = "stage")]
    public string? Word { get; set; }

    public Stage Stage => QueryWord.Read<Stage>(Word) ?? Stage.Open;

    public override bool IsFiltered => base.IsFiltered || Stage != Stage.Open;

    protected override string Path => Paths.Proposals;

    protected override IEnumerable<(string Name, string? Value)> Own => [("stage", Stage == Stage.Open ? null : QueryWord.Of(Stage))];

    public static string UrlOf(Stage stage) => new PipelineQuery { Word = QueryWord.Of(stage) }.Url();
}
