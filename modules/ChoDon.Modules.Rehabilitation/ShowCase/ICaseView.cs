using ChoDon.Modules.Rehabilitation.Data;
using ChoDon.Modules.Rehabilitation.Resources;
using ChoDon.Modules.Rehabilitation.Rules;
using ChoDon.Platform.Ui;
using Microsoft.Extensions.Localization;

namespace ChoDon.Modules.Rehabilitation.ShowCase;

/// <summary>What the parts of a case's page need, for whoever works on it and for the mentor.</summary>
internal interface ICaseView
{
    CaseDetails Details { get; }

    CaseTexts Opened { get; }

    DateOnly Today { get; }

    /// <summary>A visit in one line.</summary>
    string TextOf(Visit visit, IStringLocalizer<RehabilitationText> texts) =>
        $"{Show.Date(visit.Day)}, {texts[$"Way.{visit.Way}"].Value}, {visit.ByName}{(Opened.Of(visit) is { } note ? $": {note}" : "")}";

    /// <summary>Whether the reader may note steps as done.</summary>
    bool MayHelp { get; }
}
