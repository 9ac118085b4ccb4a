namespace ChoDon.Platform.Abstractions.Mail;

/// <summary>Something that a few people are told: places and numbers, never a name of a person.</summary>
/// <param name="SubjectKey">Key of the subject.</param>
/// <param name="TextKey">Key of the sentences.</param>
/// <param name="Path">The page on which there is more: <c>/m/rehabilitation/cases/…</c>.</param>
/// <param name="Values">Values for the subject and the sentences.</param>
public sealed record PersonalMessage(string SubjectKey, string TextKey, string Path, params IReadOnlyList<object> Values);
