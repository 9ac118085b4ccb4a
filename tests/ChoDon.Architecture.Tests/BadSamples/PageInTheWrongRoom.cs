using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChoDon.Architecture.Tests.BadSamples;

internal sealed class PageInTheWrongRoom : PageModel;
