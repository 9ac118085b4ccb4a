using System.Globalization;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Modules;
using ChoDon.Platform.Core.Reports;

namespace ChoDon.Testing.Modules;

/// <summary>What a report says in words of numbers that are made up, in the sentences of a module called "Mẫu" and "Sample".</summary>
public sealed class SampleNarrative
{
    private static readonly Unit Unit = new(Guid.CreateVersion7(), "02059", "Xã Đồng Thắng", "Xã", UnitLevel.Commune, null, new DateOnly(2020, 2, 1), null);

    private readonly List<ReportLine> _lines = [];
    private readonly ReportDays _days;
    private readonly ModuleEntry _module;

    /// <param name="texts">Names the words of the sentences.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="month">What the report is about; March 2020 without it.</param>
    public SampleNarrative(Type texts, IReadOnlyList<ReportSentence> sentences, Month? month = null)
    {
        _days = ReportDays.Of(DayRange.Of(month ?? new Month(2020, 3)));
        var declaration = new ModuleDeclaration
        {
            ModuleId = "sample",
            Texts = texts,
            Permissions = [],
            Navigation = [],
            Widgets = [],
            Figures = [new DeclaredFigures(typeof(object), [.. sentences.SelectMany(sentence => sentence.Figures)])],
            Sentences = sentences,
            Jobs = [],
            Endpoints = [],
        };
        var manifest = new ModuleManifest(
            "sample",
            "Sample.dll",
            new Version(1, 0),
            VersionRange.Parse("[1.0,2.0)"),
            new Dictionary<string, string> { ["vi"] = "Mẫu", ["en"] = "Sample" },
            new Dictionary<string, string>(),
            new Dictionary<string, VersionRange>(),
            []);
        _module = new ModuleEntry("sample", ModuleState.Ready, StartStep.Ready, "", manifest, declaration);
    }

    /// <summary>A figure with its number, and those it is compared with where they are known.</summary>
    public SampleNarrative With(Figure figure, decimal now, decimal? before = null, decimal? yearBefore = null, Qualifier qualifier = Qualifier.Exact) =>
        With(figure, new FigureTotal(figure.Key, Unit.Id, now, FigureStatus.Complete, qualifier), Known(figure, before), Known(figure, yearBefore));

    /// <summary>A figure that has no number.</summary>
    public SampleNarrative Without(Figure figure, FigureStatus status) =>
        With(figure, new FigureTotal(figure.Key, Unit.Id, null, status), Known(figure, null), Known(figure, null));

    /// <summary>A figure of a period that is not over.</summary>
    public SampleNarrative SoFar(Figure figure, decimal now, decimal before) =>
        With(figure, new FigureTotal(figure.Key, Unit.Id, now, FigureStatus.PartMonth), Known(figure, before), Known(figure, null));

    /// <summary>Every figure of the sentences, with one status and no number.</summary>
    public SampleNarrative WithAll(FigureStatus status)
    {
        foreach (var figure in _module.Declaration!.Sentences.SelectMany(sentence => sentence.Figures))
            Without(figure, status);
        return this;
    }

    public ReportNarrative WriteIn(string language) =>
        new NarrativeWriter(new NarrativeWords(CultureInfo.GetCultureInfo(language))).Write(new Report(Unit, _days, null, [new ReportSection(_module, _lines)]));

    /// <summary>The sentences as they are read.</summary>
    public IReadOnlyList<string> SentencesIn(string language) =>
        [.. WriteIn(language).Sections.SelectMany(section => section.Sentences).Select(sentence => sentence.ToString())];

    private SampleNarrative With(Figure figure, FigureTotal now, FigureTotal before, FigureTotal yearBefore)
    {
        _lines.Add(new ReportLine(_module.Declaration!, figure, now, before, yearBefore, null, null));
        return this;
    }

    private static FigureTotal Known(Figure figure, decimal? value) =>
        new(figure.Key, Unit.Id, value, value is null ? FigureStatus.Missing : FigureStatus.Complete);
}
