using ChoDon.Platform.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Architecture.Tests.BadSamples;

[ModuleData("twin", "sco_")]
internal sealed class TwinDbContext(DbContextOptions<TwinDbContext> options) : ModuleDbContext(options);
