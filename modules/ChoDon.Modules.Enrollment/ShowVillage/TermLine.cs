using ChoDon.Modules.Enrollment.Data;

namespace ChoDon.Modules.Enrollment.ShowVillage;

/// <summary>A line of a post's history: a term, or a time in which the post was vacant.</summary>
/// <param name="Term">The term; null for a vacancy.</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="LastDay">Its last day; null while it goes on.</param>
internal sealed record TermLine(PostHolder? Term, DateOnly FirstDay, DateOnly? LastDay);
