using ChoDon.Platform.Core.Modules;

namespace ChoDon.Platform.Core.Reports;

/// <param name="Module">The module.</param>
/// <param name="Title">Its name.</param>
/// <param name="Sentences">What is told of its figures.</param>
public sealed record NarrativeSection(ModuleEntry Module, string Title, IReadOnlyList<NarrativeSentence> Sentences);
