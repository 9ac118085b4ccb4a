using ChoDon.Modules.Incidents.Figures;
using ChoDon.Modules.Incidents.Resources;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Testing.Modules;

namespace ChoDon.Modules.Incidents.Tests;

/// <summary>What a report says of incidents, and of people where there were few.</summary>
internal sealed class NarrativeTests
{
    [TestCase("vi", "Kết quả xử lý: xử lý hình sự 49 vụ, 53 đối tượng; xử lý hành chính 35 vụ, 47 đối tượng; không nêu hình thức xử lý 48 vụ, việc.")]
    [TestCase("en", "Outcomes: 49 incidents handled criminally, 53 subjects; 35 incidents handled administratively, 47 subjects; 48 incidents with no outcome stated.")]
    public void Outcomes_are_listed_with_their_subjects(string language, string told) => Assert.That(
        Outcomes().With(IncidentFigures.CriminalSubjects, 53).With(IncidentFigures.AdministrativeSubjects, 47).SentencesIn(language),
        Is.EqualTo([told]));

    [TestCase("vi", "Kết quả xử lý: xử lý hình sự 49 vụ; xử lý hành chính 35 vụ; không nêu hình thức xử lý 48 vụ, việc.", "Chỉ nêu cho bộ phận phụ trách, để không ai bị nhận ra: đối tượng bị xử lý hình sự; đối tượng bị xử lý hành chính.")]
    [TestCase("en", "Outcomes: 49 incidents handled criminally; 35 incidents handled administratively; 48 incidents with no outcome stated.", "Told to the team in charge only, so that nobody can be recognised: subjects handled criminally; subjects handled administratively.")]
    public void Numbers_that_are_kept_back_are_said_to_be(string language, params string[] told) => Assert.That(
        Outcomes().Without(IncidentFigures.CriminalSubjects, FigureStatus.KeptBack).Without(IncidentFigures.AdministrativeSubjects, FigureStatus.KeptBack).SentencesIn(language),
        Is.EqualTo(told));

    private static SampleNarrative Outcomes() => new SampleNarrative(typeof(IncidentsText), IncidentSentences.All)
        .With(IncidentFigures.Criminal, 49)
        .With(IncidentFigures.Administrative, 35)
        .With(IncidentFigures.Other, 0)
        .With(IncidentFigures.NotStated, 48);
}
