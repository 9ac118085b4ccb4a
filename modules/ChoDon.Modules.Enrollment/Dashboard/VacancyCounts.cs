using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Modules.Enrollment.Dashboard;

/// <param name="Leaders">Villages with a model that lacks a leader.</param>
/// <param name="Deputies">Villages with a model that lacks a deputy.</param>
/// <param name="EndingTerms">Terms that are planned to end soon, or have.</param>
/// <param name="EndingWithin">In how many days.</param>
internal sealed record VacancyCounts(FigureTotal Leaders, FigureTotal Deputies, int EndingTerms, int EndingWithin);
