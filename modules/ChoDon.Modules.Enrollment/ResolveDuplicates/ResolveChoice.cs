using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>A field in which two records differ, and what can be kept of it.</summary>
internal sealed record ResolveChoice(string Name, string Label, IReadOnlyList<SelectListItem> Options);
